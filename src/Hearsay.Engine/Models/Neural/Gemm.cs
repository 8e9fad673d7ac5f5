using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Engine.Models.Neural;

/// <summary>
/// Multiplies small dense matrices in single precision, row by row in memory. The widths met here are a few hundred, so a register tile
/// over rows and columns is all the blocking that pays (compare the inner kernels of Goto and van de Geijn 2008). The tiles are compiled at once
/// for speed: a short run would otherwise spend its time in their slow first version.
/// </summary>
public static unsafe class Gemm
{
    private const int Lane = 16;

    /// <summary>result (rows × columns) += left (rows × depth) · right (depth × columns). Row strides are the widths.</summary>
    public static void MultiplyAdd(
        ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> result, int rows, int depth, int columns)
    {
        Require(left.Length, rows * depth);
        Require(right.Length, depth * columns);
        Require(result.Length, rows * columns);
        fixed (float* a = left, b = right, c = result)
        {
            var column = 0;
            for (; column + (2 * Lane) <= columns; column += 2 * Lane)
            {
                Panel2(a, b + column, c + column, rows, depth, columns);
            }

            for (; column + Lane <= columns; column += Lane)
            {
                Panel1(a, b + column, c + column, rows, depth, columns);
            }

            if (column < columns)
            {
                Rest(a, b + column, c + column, rows, depth, columns, columns - column);
            }
        }
    }

    /// <summary>The transpose of a matrix (rows × columns) into another (columns × rows).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose(ReadOnlySpan<float> matrix, Span<float> result, int rows, int columns)
    {
        Require(matrix.Length, rows * columns);
        Require(result.Length, rows * columns);
        fixed (float* a = matrix, c = result)
        {
            for (var row = 0; row < rows; row += Lane)
            {
                var lastRow = Math.Min(rows, row + Lane);
                for (var column = 0; column < columns; column++)
                {
                    for (var r = row; r < lastRow; r++)
                    {
                        c[(column * rows) + r] = a[(r * columns) + column];
                    }
                }
            }
        }
    }

    private static void Require(int length, int wanted)
    {
        if (length < wanted)
        {
            throw new ArgumentException($"A matrix holds {length} numbers where {wanted} are wanted.");
        }
    }

    private static void Panel2(float* a, float* b, float* c, int rows, int depth, int stride)
    {
        if (!Vector512.IsHardwareAccelerated)
        {
            Panel1(a, b, c, rows, depth, stride);
            Panel1(a, b + Lane, c + Lane, rows, depth, stride);
            return;
        }

        var row = 0;
        for (; row + 8 <= rows; row += 8)
        {
            Tile8x2(a + (row * depth), b, c + (row * stride), depth, stride);
        }

        for (; row + 4 <= rows; row += 4)
        {
            Tile4x2(a + (row * depth), b, c + (row * stride), depth, stride);
        }

        for (; row < rows; row++)
        {
            Tile1x2(a + (row * depth), b, c + (row * stride), depth, stride);
        }
    }

    private static void Panel1(float* a, float* b, float* c, int rows, int depth, int stride)
    {
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            Tile4(a + (row * depth), b, c + (row * stride), depth, stride);
        }

        for (; row < rows; row++)
        {
            Tile1(a + (row * depth), b, c + (row * stride), depth, stride);
        }
    }

    // Sixteen sums live in registers; each row of the right matrix is loaded once for eight rows of the left.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8x2(float* a, float* b, float* c, int depth, int stride)
    {
        Vector512<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        Vector512<float> s40 = default, s41 = default, s50 = default, s51 = default, s60 = default, s61 = default, s70 = default, s71 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Lane);
            b += stride;
            var x = Vector512.Create(a[k]);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(a[k + depth]);
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(a[k + (2 * depth)]);
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(a[k + (3 * depth)]);
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            x = Vector512.Create(a[k + (4 * depth)]);
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            x = Vector512.Create(a[k + (5 * depth)]);
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            x = Vector512.Create(a[k + (6 * depth)]);
            s60 = Vector512.FusedMultiplyAdd(x, b0, s60);
            s61 = Vector512.FusedMultiplyAdd(x, b1, s61);
            x = Vector512.Create(a[k + (7 * depth)]);
            s70 = Vector512.FusedMultiplyAdd(x, b0, s70);
            s71 = Vector512.FusedMultiplyAdd(x, b1, s71);
        }

        AddTo(c, s00, s01);
        AddTo(c + stride, s10, s11);
        AddTo(c + (2 * stride), s20, s21);
        AddTo(c + (3 * stride), s30, s31);
        AddTo(c + (4 * stride), s40, s41);
        AddTo(c + (5 * stride), s50, s51);
        AddTo(c + (6 * stride), s60, s61);
        AddTo(c + (7 * stride), s70, s71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4x2(float* a, float* b, float* c, int depth, int stride)
    {
        Vector512<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + Lane);
            b += stride;
            var x = Vector512.Create(a[k]);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(a[k + depth]);
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(a[k + (2 * depth)]);
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(a[k + (3 * depth)]);
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
        }

        AddTo(c, s00, s01);
        AddTo(c + stride, s10, s11);
        AddTo(c + (2 * stride), s20, s21);
        AddTo(c + (3 * stride), s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1x2(float* a, float* b, float* c, int depth, int stride)
    {
        Vector512<float> s0 = default, s1 = default;
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(a[k]);
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + Lane), s1);
            b += stride;
        }

        AddTo(c, s0, s1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(float* c, Vector512<float> first, Vector512<float> second)
    {
        (Vector512.Load(c) + first).Store(c);
        (Vector512.Load(c + Lane) + second).Store(c + Lane);
    }

    // Written with 256-bit halves, which both AVX2 and AVX-512 machines keep in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(float* a, float* b, float* c, int depth, int stride)
    {
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            b += stride;
            var x = Vector256.Create(a[k]);
            s00 = Vector256.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(x, b1, s01);
            x = Vector256.Create(a[k + depth]);
            s10 = Vector256.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(x, b1, s11);
            x = Vector256.Create(a[k + (2 * depth)]);
            s20 = Vector256.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(x, b1, s21);
            x = Vector256.Create(a[k + (3 * depth)]);
            s30 = Vector256.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(x, b1, s31);
        }

        AddTo(c, s00, s01);
        AddTo(c + stride, s10, s11);
        AddTo(c + (2 * stride), s20, s21);
        AddTo(c + (3 * stride), s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1(float* a, float* b, float* c, int depth, int stride)
    {
        Vector256<float> s0 = default, s1 = default;
        for (var k = 0; k < depth; k++)
        {
            var x = Vector256.Create(a[k]);
            s0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 8), s1);
            b += stride;
        }

        AddTo(c, s0, s1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(float* c, Vector256<float> first, Vector256<float> second)
    {
        (Vector256.Load(c) + first).Store(c);
        (Vector256.Load(c + 8) + second).Store(c + 8);
    }

    // The same sum in the same order as the tiles, so that a column's value does not depend on how many stand beside it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rest(float* a, float* b, float* c, int rows, int depth, int stride, int columns)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = 0f;
                for (var k = 0; k < depth; k++)
                {
                    sum = MathF.FusedMultiplyAdd(a[(row * depth) + k], b[(k * stride) + column], sum);
                }

                c[(row * stride) + column] += sum;
            }
        }
    }
}
