import { randomBytes } from 'node:crypto'

/** Files that are what they say by their first bytes; the rest is noise. */
const beginnings = {
  pdf: Buffer.from('%PDF-1.7\n'),
  mp4: Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp41', 'latin1'),
}

export function fileBytes(kind: keyof typeof beginnings, size = 200_000): Buffer {
  return Buffer.concat([beginnings[kind], randomBytes(size)])
}
