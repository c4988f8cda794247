using Microsoft.Data.Sqlite;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.App;

public sealed class WorldFailureTests
{
    [TestCase(5, "in use by another program")]
    [TestCase(8, "cannot be written or opened")]
    [TestCase(13, "disk is full")]
    [TestCase(14, "cannot be written or opened")]
    [TestCase(11, "damaged")]
    [TestCase(26, "no database of this program")]
    [TestCase(1, "The database failed: as asked")]
    public void A_database_failure_says_what_failed_and_what_to_do(int code, string told)
    {
        Assert.That(WorldFailure.Explain(new SqliteException("as asked", code))?.English, Does.Contain(told));
    }

    [Test]
    public void A_database_failure_that_names_its_file_keeps_the_name()
    {
        var failure = DatabaseFailure.Explained(new("busy", 5), "a.db");

        Assert.That(WorldFailure.Explain(failure), Is.EqualTo(new Bilingual(
            "The database 'a.db' is in use by another program. Try again when it has finished.",
            "Cơ sở dữ liệu 'a.db' đang được chương trình khác sử dụng. Hãy thử lại khi chương trình đó xong.")));
    }

    [Test]
    public void A_refused_access_says_so()
    {
        Assert.That(WorldFailure.Explain(new UnauthorizedAccessException("Access to 'out' is denied."))?.English,
            Is.EqualTo("The system refuses access: Access to 'out' is denied. Check who may read and write there."));
    }

    [Test]
    public void Our_own_mistake_is_no_failure_of_the_world()
    {
        Assert.That(WorldFailure.Explain(new InvalidOperationException()), Is.Null);
    }
}
