using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs.Files;

/// <summary>
/// A folder that appears whole or not at all: its files are made in a hidden folder beside it, which gets its name in one move.
/// It never takes the place of another. Disposing an unfinished one leaves nothing.
/// </summary>
public sealed class PackFolder : IDisposable
{
    private readonly FileWatch? _watch;
    private readonly FileStream _lock;
    private readonly bool _madeParent;
    private bool _goesAgain;

    /// <param name="path">Full path of its final name.</param>
    /// <param name="watch">Told before each step; null outside tests.</param>
    /// <exception cref="IOException">Another run is making the same pack.</exception>
    public PackFolder(string path, FileWatch? watch)
    {
        (Path, _watch) = (path, watch);
        var parent = System.IO.Path.GetDirectoryName(path)!; // a full path of a pack has a folder
        if (File.Exists(parent)) throw new UnusableInputException(IsNoFolder(parent));
        _madeParent = !Directory.Exists(parent);
        Directory.CreateDirectory(parent);
        // The kernel frees the lock when a run is killed; what that run left in the hidden folder is thrown away.
        _lock = new(
            Hidden(".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        Clear(Part);
    }

    /// <summary>Full path of its final name.</summary>
    public string Path { get; }

    /// <summary>Where its files are made.</summary>
    public string Part => Hidden(".part");

    /// <summary>
    /// Gives the folder its name. A folder of that name with the same files is what an interrupted run left: it stays.
    /// </summary>
    /// <exception cref="UnusableInputException">Something else bears the name.</exception>
    public void GiveName()
    {
        _watch?.Invoke(FileStep.GiveName, Path);
        if (Directory.Exists(Path) || File.Exists(Path))
        {
            if (!HoldsTheSame()) throw new UnusableInputException(IsTaken(Path));
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Part)) File.SetAttributes(file, FileAttributes.ReadOnly);
        Directory.Move(Part, Path);
        _goesAgain = true;
    }

    /// <summary>Keeps the folder beyond this object.</summary>
    public void Keep() => _goesAgain = false;

    public void Dispose()
    {
        Clear(Part);
        if (_goesAgain) Clear(Path);
        _lock.Dispose();
        var parent = System.IO.Path.GetDirectoryName(Path)!;
        if (_madeParent && !Directory.EnumerateFileSystemEntries(parent).Any()) Directory.Delete(parent);
    }

    private bool HoldsTheSame()
    {
        if (!Directory.Exists(Path)) return false;
        var (ours, theirs) = (Directory.GetFiles(Part), Directory.GetFileSystemEntries(Path));
        return ours.Length == theirs.Length && ours.All(file =>
            System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)) is var other
            && File.Exists(other) && File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other)));
    }

    private string Hidden(string ending) => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(Path)!, "." + System.IO.Path.GetFileName(Path) + ending);

    private static void Clear(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    private static Bilingual IsNoFolder(string path) => new(
        $"'{path}' is a file, so nothing can be written under it; name another folder with --out.",
        $"'{path}' là một tệp nên không thể ghi gì bên trong; hãy chọn thư mục khác bằng --out.");

    private static Bilingual IsTaken(string path) => new(
        $"'{path}' exists and is no issue of this database; nothing was issued. Move it away, or name another folder with --out.",
        $"'{path}' đã có và không thuộc cơ sở dữ liệu này; chưa phát hành gì. "
        + "Hãy chuyển đi nơi khác, hoặc chọn thư mục khác bằng --out.");
}
