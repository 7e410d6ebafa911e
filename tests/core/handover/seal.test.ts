import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal } from '../../../electron/core/handover/seal.ts'
import { HEADER, PIECE, TAG } from '../../../electron/core/handover/sealing.ts'
import { unseal } from '../../../electron/core/handover/unseal.ts'

/** The least that is allowed: the tests need no strength. */
const CHEAP = { logN: 15, r: 8, p: 1 }
const PASSPHRASE = 'four words of no kin'

async function sealed(bytes: readonly Uint8Array[], passphrase = PASSPHRASE): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of seal(bytes, passphrase, CHEAP)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const changed = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

test('what was sealed comes out again, however the bytes came in', async () => {
  const sizes = [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE - 1]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...sizes), { maxLength: 4 }), async (lengths) => {
      const chunks = lengths.map((length) => randomBytes(length))
      const whole = Buffer.concat(chunks)
      const out = await sealed(chunks)
      expect(Buffer.from(await unseal(out, PASSPHRASE)).equals(whole)).toBe(true)
      const pieces = Math.max(1, Math.ceil(whole.length / PIECE))
      expect(out.length).toBe(HEADER + whole.length + pieces * TAG)
    }),
    { numRuns: 12 },
  )
})

test('the same bytes under the same passphrase are never the same file', async () => {
  const bytes = [Buffer.from('the same')]
  expect((await sealed(bytes)).equals(await sealed(bytes))).toBe(false)
})

test('a passphrase is the same however its letters are composed, and no other opens the file', async () => {
  const file = await sealed([Buffer.from('words')], 'déjà vu à la carte')
  expect(Buffer.from(await unseal(file, 'de\u0301ja\u0300 vu a\u0300 la carte')).toString()).toBe('words')
  await expect(unseal(file, 'deja vu a la carte')).rejects.toThrow(/not the passphrase/)
  await expect(unseal(file, '')).rejects.toThrow(/not the passphrase/)
})

test('every change, cut or exchange of a sealed file is found', async () => {
  const file = await sealed([randomBytes(2 * PIECE + 10)])
  const piece = (at: number) => file.subarray(HEADER + at * (PIECE + TAG), HEADER + (at + 1) * (PIECE + TAG))
  const header = file.subarray(0, HEADER)
  const damaged = [
    changed(file, 20),
    changed(file, 60),
    changed(file, 95),
    changed(file, HEADER),
    changed(file, HEADER + PIECE + 3),
    changed(file, file.length - 1),
    file.subarray(0, -1),
    file.subarray(0, HEADER + 2 * (PIECE + TAG)),
    file.subarray(0, HEADER),
    file.subarray(0, 50),
    Buffer.concat([header, piece(1), piece(0), piece(2)]),
    Buffer.concat([header, piece(0), piece(2)]),
    Buffer.concat([file, Buffer.alloc(30)]),
  ]
  for (const bytes of damaged) await expect(unseal(bytes, PASSPHRASE)).rejects.toThrow(/damaged or was changed/)
})

test('a header that asks for too much or too little, or for a newer format, is refused before anything is computed', async () => {
  const { createHash } = await import('node:crypto')
  const file = await sealed([Buffer.from('words')])
  const asking = (at: number, value: number) => {
    const copy = Buffer.from(file)
    copy[at] = value
    createHash('sha256').update(copy.subarray(0, 91)).digest().copy(copy, 91, 0, 8)
    return copy
  }
  for (const [at, value] of [
    [17, 31],
    [17, 20],
    [17, 10],
    [18, 255],
    [18, 0],
    [19, 200],
  ] as const) {
    await expect(unseal(asking(at, value), PASSPHRASE)).rejects.toThrow(/amount of computing/)
  }
  await expect(unseal(asking(16, 2), PASSPHRASE)).rejects.toThrow(/version 2 .*up to 1/)
})
