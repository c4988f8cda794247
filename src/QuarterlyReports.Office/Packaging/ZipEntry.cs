namespace QuarterlyReports.Office.Packaging;

/// <summary>One file of a zip as its directory tells it.</summary>
/// <param name="Name">In UTF-8.</param>
/// <param name="Offset">Where its local header stands.</param>
/// <param name="Length">Before compression.</param>
internal readonly record struct ZipEntry(byte[] Name, long Offset, uint Checksum, long CompressedLength, long Length);
