using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>The words for a fixed choice, for whoever needs its codes only.</summary>
internal interface IChoiceWords
{
    /// <summary>The codes, for messages.</summary>
    string Codes { get; }

    /// <summary>The codes, and the Vietnamese words of the intake form.</summary>
    Bilingual All { get; }

    /// <summary>Each code with the Vietnamese word of the intake form, in the order of the choices.</summary>
    IReadOnlyList<(string Code, string Vietnamese)> InOrder { get; }

    bool TryFindCode(string text, [NotNullWhen(true)] out string? code);

    /// <summary>The code that was probably meant, and its Vietnamese word; null when none comes near.</summary>
    Bilingual? LikelyFor(string text);
}
