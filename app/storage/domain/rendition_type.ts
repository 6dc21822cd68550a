import { extname } from 'node:path'

const types: Record<string, string> = {
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/iso.segment',
  '.mp4': 'video/mp4',
  '.jpg': 'image/jpeg',
  '.vtt': 'text/vtt',
}

/** The type of a part by its name, which is always ours. */
export function renditionType(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream'
}
