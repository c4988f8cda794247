using System.Diagnostics.CodeAnalysis;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>The words for a fixed choice, for whoever needs its codes only.</summary>
internal interface IChoiceWords
{
    /// <summary>The codes, for messages.</summary>
    string Codes { get; }

    /// <summary>Each code with the Vietnamese word of the intake form, in the order of the choices.</summary>
    IReadOnlyList<(string Code, string Vietnamese)> InOrder { get; }

    bool TryFindCode(string text, [NotNullWhen(true)] out string? code);

    /// <summary>The code that was probably meant; null when none comes near.</summary>
    string? LikelyFor(string text);
}
