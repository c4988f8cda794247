using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Forms;

namespace QuarterlyReports.Tests.Data.Intake.Forms;

/// <summary>Good and bad examples of the rules about forms as a whole.</summary>
internal static class FormExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        Of(FormRules.FormBlank, form => form.Head("NAVY", "2018-Q1"), form => form.Head("NAVY", "2018-Q1", "x")),
        Of(FormRules.NilWithRows, form => Filled(form).Head("NAVY", "2018-Q1", "x"),
            form => Filled(form).Head("NAVY", "2018-Q1")),
        Of(FormRules.NilOfNobody, form => form.Head("NAVY", null, "x"), form => form.Head("NAVY", "2018-Q1", "x")),
        Of(FormRules.NotRecorded, form => Filled(form).Head(null, "2018-Q1"), form => Filled(form).Head("NAVY", "2018-Q1")),
    ];

    private static RuleExample Of(Rule rule, Func<FilledForm, FilledForm> bad, Func<FilledForm, FilledForm> good) =>
        new(rule, () => Read(bad), () => Read(good));

    private static IEnumerable<Finding> Read(Func<FilledForm, FilledForm> fill) =>
        RuleExample.Read(Given.File("form.xlsx", fill(new(IntakeKind.Activities)).ToBytes()));

    private static FilledForm Filled(FilledForm form) => form.Row(0, WorkedExamples.Of(IntakeKind.Activities));
}
