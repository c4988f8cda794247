namespace QuarterlyReports.Core.Compression;

/// <summary>
/// Compresses a stream of bytes with deflate (RFC 1951). The same bytes give the same result on every machine and whatever pieces
/// they come in; memory is bounded. It can be used again for another stream once it has finished one.
/// </summary>
public sealed class Deflater
{
    private const int HistoryBytes = Match.Farthest + 1;
    private const int WindowBytes = HistoryBytes + (1 << 19);

    // A match is only looked for where it could be of any length, at a position or the one after it.
    private const int Lookahead = Match.Longest + 1;

    // A match this long is taken without a look at the next position.
    private const int LongEnough = 64;

    private readonly BitWriter _bits = new();
    private readonly BlockWriter _blocks;
    private readonly BlockTokens _tokens = new();
    private readonly MatchFinder _finder = new();

    // History, then what is being compressed, then what is not yet.
    private readonly byte[] _window = new byte[WindowBytes];
    private int _filled;
    private int _at;
    private int _blockStart;

    public Deflater() => _blocks = new(_bits);

    /// <summary>Begins a stream.</summary>
    /// <param name="output">Stays open.</param>
    public void Start(Stream output)
    {
        _bits.WriteTo(output);
        _tokens.Clear();
        _finder.Clear();
        (_filled, _at, _blockStart) = (0, 0, 0);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            // Only ever compressing a full window makes the result independent of the pieces.
            if (_filled == WindowBytes) CompressUntil(_filled - Lookahead, isLast: false);
            var piece = bytes[..Math.Min(bytes.Length, WindowBytes - _filled)];
            piece.CopyTo(_window.AsSpan(_filled));
            _filled += piece.Length;
            bytes = bytes[piece.Length..];
        }
    }

    /// <summary>Ends the stream.</summary>
    public void Finish()
    {
        CompressUntil(_filled, isLast: true);
        _bits.Align();
        _bits.Flush();
    }

    private void CompressUntil(int end, bool isLast)
    {
        while (_at < end) AddToken();
        WriteBlock(isLast);
        if (isLast) return;
        // By whole histories, so that the finder's chains, which go by the position within one, still belong to their positions.
        var moved = (_at - HistoryBytes) / HistoryBytes * HistoryBytes;
        _window.AsSpan(moved.._filled).CopyTo(_window);
        _finder.Move(moved);
        _filled -= moved;
        _at -= moved;
        _blockStart = _at;
    }

    // Lazy matching: a match is put off by a literal as long as the next position has a longer one.
    private void AddToken()
    {
        var window = _window.AsSpan(0, _filled);
        var match = _finder.Find(window, _at, longerThan: 0);
        if (match.Length == 0)
        {
            AddLiteral();
            return;
        }

        var remembered = _at + 1;
        while (match.Length < LongEnough)
        {
            var next = _finder.Find(window, remembered++, match.Length);
            if (next.Length == 0) break;
            AddLiteral();
            match = next;
        }

        MakeRoom();
        _tokens.Add(match);
        _finder.Remember(window, remembered, _at + match.Length);
        _at += match.Length;
    }

    private void AddLiteral()
    {
        MakeRoom();
        _tokens.Add(_window[_at++]);
    }

    private void MakeRoom()
    {
        if (_tokens.IsFull) WriteBlock(isLast: false);
    }

    private void WriteBlock(bool isLast)
    {
        if (_tokens.IsEmpty && !isLast) return;
        _blocks.Write(_tokens, _window.AsSpan(_blockStart.._at), isLast);
        _tokens.Clear();
        _blockStart = _at;
    }
}
