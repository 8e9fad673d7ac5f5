using System.Text;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator;

/// <summary>A report as its file has it.</summary>
/// <param name="Name">Of the file: "000123-estuarycourier.txt". The number says nothing of what the report is about.</param>
/// <param name="Published">Year, month and day.</param>
/// <param name="Affair">Which affair it tells of, counted from 0.</param>
public sealed record SimulatedReport(string Name, string Text, string Outlet, OutletKind OutletKind, DateOnly Published, string Title, int Affair)
{
    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);
}
