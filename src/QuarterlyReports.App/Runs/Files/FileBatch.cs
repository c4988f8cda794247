using System.Security.Cryptography;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs.Files;

/// <summary>
/// Files that appear together. Each is made under a temporary name beside its final one; only when all are whole do they get
/// their
/// names. Disposing an unfinished batch leaves the folders as they were. Several files can be made at once.
/// </summary>
/// <param name="watch">Told before every step; null outside tests.</param>
/// <param name="kept">Full paths that no file of the batch may replace: what the run reads.</param>
public sealed class FileBatch(FileWatch? watch = null, params IReadOnlyList<string> kept) : IDisposable
{
    /// <summary>A file reaches the disk in pieces of this size, and when it is flushed.</summary>
    internal const int BufferBytes = 1 << 16;

    private readonly Lock _placing = new();
    private readonly List<string> _finals = [];
    private readonly List<string> _newFolders = [];
    private bool _isPublished;

    /// <summary>Makes one file whole and on disk, under its temporary name. The stream can be read back and sought.</summary>
    /// <exception cref="UnusableInputException">The name belongs to a folder or to a file that the run reads.</exception>
    public MadeFile Write(string path, Action<Stream> write)
    {
        using var file = Place(path);
        write(watch is null ? file : new WatchedStream(file, step => watch(step, path)));
        watch?.Invoke(FileStep.Flush, path);
        file.Flush(flushToDisk: true);
        file.Position = 0;
        return new(path, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private FileStream Place(string path)
    {
        lock (_placing)
        {
            if (Directory.Exists(path)) throw new UnusableInputException(IsAFolder(path));
            if (kept.Any(file => IsSame(file, path))) throw new UnusableInputException(IsBeingRead(path));
            if (_finals.Contains(path, StringComparer.Ordinal))
                throw new ArgumentException($"'{path}' is in this batch already.", nameof(path));
            MakeFolder(Path.GetDirectoryName(path)!);
            watch?.Invoke(FileStep.Create, path);
            var file = new FileStream(PartOf(path), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferBytes);
            _finals.Add(path);
            return file;
        }
    }

    /// <summary>Gives every file its final name; when one cannot have it, all keep what they were before.</summary>
    public void Publish()
    {
        var named = new List<string>();
        try
        {
            foreach (var path in _finals.Where(File.Exists)) KeepOld(path);
            foreach (var path in _finals) GiveName(path, named);
            _isPublished = true;
        }
        catch
        {
            foreach (var path in named) TakeBack(path);
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var path in _finals)
        {
            File.Delete(PartOf(path));
            File.Delete(OldOf(path));
        }

        if (_isPublished) return;
        foreach (var folder in Enumerable.Reverse(_newFolders).Where(IsEmptyFolder)) Directory.Delete(folder);
    }

    // The name is fixed, not random: what a killed run left behind is overwritten by the next one, and two runs at once collide
    // on the
    // lock of the file instead of on its content.
    private static string PartOf(string path) => Beside(path, ".part");

    private static string OldOf(string path) => Beside(path, ".old");

    private static string Beside(string path, string ending) =>
        Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + ending);

    private void KeepOld(string path)
    {
        watch?.Invoke(FileStep.KeepOld, path);
        File.Copy(path, OldOf(path), overwrite: true);
    }

    private void GiveName(string path, List<string> named)
    {
        watch?.Invoke(FileStep.GiveName, path);
        File.Move(PartOf(path), path, overwrite: true);
        named.Add(path);
    }

    private static void TakeBack(string path)
    {
        if (File.Exists(OldOf(path))) File.Move(OldOf(path), path, overwrite: true);
        else File.Delete(path);
    }

    private void MakeFolder(string folder)
    {
        var missing = new Stack<string>();
        for (var above = folder; !Directory.Exists(above); above = Path.GetDirectoryName(above)!)
        {
            if (File.Exists(above)) throw new UnusableInputException(IsNoFolder(above));
            missing.Push(above);
        }

        foreach (var step in missing)
        {
            Directory.CreateDirectory(step);
            _newFolders.Add(step);
        }
    }

    // A link to a file is that file.
    private static bool IsSame(string left, string right) =>
        string.Equals(Target(left), Target(right), StringComparison.Ordinal);

    private static string Target(string path) => File.Exists(path)
        ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path)
        : Path.GetFullPath(path);

    private static bool IsEmptyFolder(string folder) =>
        Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();

    private static Bilingual IsAFolder(string path) => new(
        $"'{path}' is a folder; give the name of a file.",
        $"'{path}' là một thư mục; hãy nêu tên tệp.");

    private static Bilingual IsBeingRead(string path) => new(
        $"'{path}' is what this command reads, so nothing is written over it; give the output another name.",
        $"'{path}' là tệp mà lệnh này đang đọc nên không được ghi đè; hãy đặt tên khác cho tệp kết quả.");

    private static Bilingual IsNoFolder(string path) => new(
        $"'{path}' is a file, so nothing can be written under it; name another folder.",
        $"'{path}' là một tệp nên không thể ghi gì bên trong; hãy chọn thư mục khác.");
}
