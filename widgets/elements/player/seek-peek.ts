import type { Chapter, VideoTracks } from './api-shapes.js'
import { parseStoryboard, type StoryboardPicture } from './storyboard.js'
import { clock } from './time.js'

/** After a key or a tap the picture stays long enough to be seen. */
const STAYS_MS = 1500

export interface PeekHost {
  tracks: () => VideoTracks | null
  durationMs: () => number
}

/**
 * A small picture, the time and the chapter over the ruler, where somebody points at or moves to.
 * What it says is said by the slider too, so it is hidden from those who listen.
 */
export class SeekPeek {
  readonly #host: PeekHost
  readonly #box = document.createElement('div')
  readonly #canvas = document.createElement('canvas')
  readonly #words = document.createElement('span')
  readonly #sheets = new Map<string, HTMLImageElement>()
  #slider: HTMLInputElement | null = null
  #url = ''
  #pictures: StoryboardPicture[] = []
  #ms = 0
  #timer = 0

  constructor(host: PeekHost) {
    this.#host = host
    this.#box.className = 'peek'
    this.#box.hidden = true
    this.#box.setAttribute('aria-hidden', 'true')
    this.#box.append(this.#canvas, this.#words)
  }

  /** The ruler was drawn; listens to its slider once. */
  follow(slider: HTMLInputElement | null) {
    if (!slider || slider === this.#slider) return
    this.#slider = slider
    slider.after(this.#box)
    slider.addEventListener('pointermove', (event) => this.#point(event))
    slider.addEventListener('pointerleave', () => this.#hide())
    slider.addEventListener('blur', () => this.#hide())
    slider.addEventListener('input', () => this.glance(Number(slider.value) * 1000))
  }

  /** Shows a place for a moment. */
  glance(ms: number) {
    this.#show(ms)
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#hide(), STAYS_MS)
  }

  #point({ offsetX, pointerType }: PointerEvent) {
    const width = this.#slider?.clientWidth ?? 0
    if (pointerType !== 'mouse' || width === 0) return
    clearTimeout(this.#timer)
    this.#show(Math.min(1, Math.max(0, offsetX / width)) * this.#host.durationMs())
  }

  #hide() {
    clearTimeout(this.#timer)
    this.#box.hidden = true
  }

  #show(ms: number) {
    this.#ms = ms
    const { chapters = [], storyboardUrl = null } = this.#host.tracks() ?? {}
    const chapter = chapters.findLast(({ startMs }: Chapter) => startMs <= ms)
    this.#words.textContent = chapter ? `${clock(ms)}  ${chapter.title}` : clock(ms)
    this.#box.hidden = false
    if (storyboardUrl && storyboardUrl !== this.#url) void this.#load(storyboardUrl)
    if (!storyboardUrl) this.#pictures = []
    this.#draw()
    this.#place()
  }

  /** Script may set styles where a page's policy forbids the `style` attribute. */
  #place() {
    const whole = this.#slider?.clientWidth ?? 0
    const half = this.#box.offsetWidth / 2
    const at = (this.#ms / Math.max(1, this.#host.durationMs())) * whole
    this.#box.style.left = `${Math.max(half, Math.min(whole - half, at))}px`
  }

  async #load(url: string) {
    this.#url = url
    try {
      const response = await fetch(url, { credentials: 'omit' })
      const pictures = response.ok ? parseStoryboard(await response.text(), url) : []
      if (url !== this.#url) return
      this.#pictures = pictures
      this.#draw()
    } catch {
      // Without pictures the time is still there.
      this.#url = ''
    }
  }

  #draw() {
    const picture = this.#pictures.findLast(({ startMs }) => startMs <= this.#ms)
    const sheet = picture && this.#sheet(picture.url)
    this.#canvas.hidden = !sheet?.complete || sheet.naturalWidth === 0
    if (!picture || !sheet || this.#canvas.hidden) return
    const { x, y, width, height } = picture
    Object.assign(this.#canvas, { width, height })
    this.#canvas.getContext('2d')?.drawImage(sheet, x, y, width, height, 0, 0, width, height)
  }

  #sheet(url: string): HTMLImageElement {
    const known = this.#sheets.get(url)
    if (known) return known
    const sheet = new Image()
    sheet.addEventListener('load', () => {
      this.#draw()
      this.#place()
    })
    sheet.src = url
    this.#sheets.set(url, sheet)
    return sheet
  }
}
