using System.Globalization;

namespace QuarterlyReports.Tests.Testing;

/// <summary>Runs what follows as if the machine were set to another culture, until disposed.</summary>
public sealed class TestCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiBefore = CultureInfo.CurrentUICulture;

    public TestCulture(CultureInfo culture) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_before, _uiBefore);
}
