using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>Tasks that are open when the period ends, with who answers for them and what has been done.</summary>
internal static class TaskAnnex
{
    public static readonly AnnexTable OpenTasks = new AnnexTable<DirectiveFollowUp>("open_tasks")
    {
        Name = "open-tasks",
        Rows = scope => scope.Review.OpenTasks,
        Quiet = scope => scope.Words["row.no_tasks"],
        Place = task => RecordWords.AnchorOf(AllRegisters.Directives, task.Directive.Id),
        Cells = new Dictionary<int, AnnexCell<DirectiveFollowUp>>
        {
            [2] = new((task, words) => words.Records.Text(task.Directive.Text), 4),
            [3] = new((task, words) => words.Tasks.SetIn(task.Directive), 1.1),
            [4] = new((task, words) => words.Tasks.Owner(task.Directive), 1.9),
            [5] = new((task, words) => words.Tasks.Due(task.Directive), 1.1),
            [6] = new((task, words) => words.Tasks.OpenStatus(task), 1.7),
            [7] = new((task, words) => words.Tasks.Evidence(task), 1.9),
            [8] = new((task, words) => words.Tasks.ProgressSoFar(task), 2.6),
        },
    };
}
