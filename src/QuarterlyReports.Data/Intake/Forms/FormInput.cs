namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>What is typed or chosen in a column of a form: a closed family.</summary>
internal abstract record FormInput
{
    private FormInput()
    {
    }

    public sealed record Text : FormInput;

    /// <summary>A day, or a month or year as a text where no more is known.</summary>
    public sealed record Date : FormInput;

    public sealed record Day : FormInput;

    public sealed record Whole(int Most) : FormInput;

    public sealed record Amount : FormInput;

    public sealed record Period : FormInput;

    /// <summary>One of the choices of an enumeration.</summary>
    public sealed record Choice(Type Choices) : FormInput;

    /// <summary>A code of a list.</summary>
    /// <param name="Set">The list.</param>
    /// <param name="IsOpen">Other words are let through: several codes in one cell, or an agency that nobody has listed.</param>
    public sealed record Code(CodeSet Set, bool IsOpen = false) : FormInput;
}
