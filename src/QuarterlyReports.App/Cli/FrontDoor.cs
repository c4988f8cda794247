using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>
/// The way in: reads the command line, runs the command, and turns every ending into one exit code and one sentence.
/// </summary>
internal static class FrontDoor
{
    public static int Enter(IReadOnlyList<string> arguments, Outside outside)
    {
        var language = outside.Environment("QREPORTS_LANG") == "vi" ? Language.Vietnamese : Language.English;
        var door = new Door(outside, new Speaker(outside, language));
        try
        {
            var line = CommandTree.For(door).Parse(arguments,
                new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (line.Errors.Count > 0 && line.Action is not (HelpAction or VersionAction)) throw WrongUsage.Of(line);
            door.Read(line);
            return line.Invoke(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception ending)
        {
            return Answer(ending, door);
        }
        finally
        {
            door.Speaker.ClearProgress();
        }
    }

    private static int Answer(Exception ending, Door door)
    {
        switch (ending)
        {
            case var refusal when Refusal.Explain(refusal) is { } sentence:
                door.Speaker.Failure(sentence);
                return ExitCode.Unusable;
            case OperationCanceledException:
                door.Speaker.Failure(new("Interrupted; nothing was changed.", "Đã dừng theo yêu cầu; chưa có gì thay đổi."));
                return ExitCode.Interrupted;
            case var failure when WorldFailure.IsBrokenPipe(failure):
                return ExitCode.Done;
            case var failure when WorldFailure.Explain(failure) is { } sentence:
                door.Speaker.Failure(sentence);
                return ExitCode.WorldFailed;
            default:
                door.Speaker.Failure(BugLog.Write(ending, door.Outside));
                return ExitCode.Bug;
        }
    }
}
