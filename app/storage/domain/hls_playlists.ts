/** One quality of a film that lies on the disk in segments. */
export interface RungFacts {
  name: string
  width: number
  height: number
  /** RFC 6381 */
  codecs: string
  /** Bits a second of the busiest segment, and of all */
  bandwidth: number
  averageBandwidth: number
  /** Milliseconds of each segment */
  segments: number[]
}

export const MASTER_PLAYLIST = 'master.m3u8'

/** @example segmentName('720', 0) // '720-00000.m4s' */
export function segmentName(rung: string, index: number): string {
  return `${rung}-${String(index).padStart(5, '0')}.m4s`
}

export const initName = (rung: string) => `${rung}-init.mp4`

/**
 * The list of qualities (RFC 8216, 4.3.4). Its addresses are relative, so they carry the token of
 * whoever asked for it.
 */
export function masterPlaylist(rungs: readonly RungFacts[]): string {
  const entries = rungs.flatMap(({ name, width, height, ...rung }) => [
    `#EXT-X-STREAM-INF:BANDWIDTH=${rung.bandwidth},AVERAGE-BANDWIDTH=${rung.averageBandwidth},` +
      `RESOLUTION=${width}x${height},CODECS="${rung.codecs}"`,
    `${name}.m3u8`,
  ])
  return lines('#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS', ...entries)
}

/** The segments of one quality (RFC 8216, 4.3.3). */
export function mediaPlaylist({ name, segments }: RungFacts): string {
  const longest = Math.ceil(Math.max(...segments) / 1000)
  return lines(
    ...['#EXTM3U', '#EXT-X-VERSION:7', `#EXT-X-TARGETDURATION:${longest}`],
    ...['#EXT-X-PLAYLIST-TYPE:VOD', '#EXT-X-INDEPENDENT-SEGMENTS'],
    `#EXT-X-MAP:URI="${initName(name)}"`,
    ...segments.flatMap((ms, index) => [
      `#EXTINF:${(ms / 1000).toFixed(3)},`,
      segmentName(name, index),
    ]),
    '#EXT-X-ENDLIST'
  )
}

/** Milliseconds of each segment that a packager has listed. */
export function segmentsOf(playlist: string): number[] {
  return [...playlist.matchAll(/^#EXTINF:([\d.]+)/gm)].map(([, seconds]) =>
    Math.round(Number(seconds) * 1000)
  )
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}
