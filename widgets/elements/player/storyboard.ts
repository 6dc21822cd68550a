/** A picture of the film on a sheet of many. */
export interface StoryboardPicture {
  startMs: number
  url: string
  x: number
  y: number
  width: number
  height: number
}

const CUE = /^(?:(\d+):)?(\d\d):(\d\d)\.(\d{3}) --> .*\n(\S+)#xywh=(\d+),(\d+),(\d+),(\d+)$/gm

/** Reads a WebVTT of media fragments; addresses are relative to it. */
export function parseStoryboard(text: string, base: string): StoryboardPicture[] {
  return [...text.matchAll(CUE)].map(([, hours, minutes, seconds, rest, name = '', ...box]) => {
    const [x = 0, y = 0, width = 0, height = 0] = box.map(Number)
    const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)
    const url = new URL(name, base).href
    return { startMs: whole * 1000 + Number(rest), url, x, y, width, height }
  })
}
