export interface ImageSize {
  width: number
  height: number
}

/**
 * Width and height from the first bytes of a PNG (11.2.2), a JPEG (B.2.2) or a WebP file
 * (container specification: VP8, VP8L, VP8X); null for anything else or a header cut short.
 */
export function imageSize(bytes: Buffer): ImageSize | null {
  try {
    if (bytes.readUInt32BE(0) === 0x89504e47) {
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    }
    if (bytes.readUInt16BE(0) === 0xffd8) {
      return jpegSize(bytes)
    }
    return bytes.toString('latin1', 8, 12) === 'WEBP' ? webpSize(bytes) : null
  } catch {
    return null
  }
}

function jpegSize(bytes: Buffer): ImageSize | null {
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

function webpSize(bytes: Buffer): ImageSize | null {
  const chunk = bytes.toString('latin1', 12, 16)
  if (chunk === 'VP8X') {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  }
  if (chunk === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  return chunk === 'VP8 '
    ? { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    : null
}
