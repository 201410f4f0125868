namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>The database cannot be worked with. The message is one line for whoever starts the program.</summary>
public sealed class DatabaseUnusableException : Exception
{
    public DatabaseUnusableException()
    {
    }

    public DatabaseUnusableException(string message) : base(message)
    {
    }

    public DatabaseUnusableException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
