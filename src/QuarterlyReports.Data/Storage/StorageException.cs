namespace QuarterlyReports.Data.Storage;

/// <summary>The database file, or what is to go into it, cannot be used; the message says what, where and what to do.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message) : base(message)
    {
    }

    public StorageException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
