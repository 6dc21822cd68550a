import { expect } from '@open-wc/testing'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'
import { parseStoryboard } from './storyboard.js'

let open: OpenPlayer

/** Two pictures side by side: the first half of the film is red, the second blue. */
function storyboard(): string {
  const sheet =
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="18"><path fill="red" d="M0 0h16v18H0z"/><path fill="blue" d="M16 0h16v18H16z"/></svg>'
  const url = URL.createObjectURL(new Blob([sheet], { type: 'image/svg+xml' }))
  const track =
    `WEBVTT\n\n00:00:00.000 --> 00:00:10.000\n${url}#xywh=0,0,16,18\n\n` +
    `00:00:10.000 --> 00:00:20.000\n${url}#xywh=16,0,16,18\n`
  return URL.createObjectURL(new Blob([track], { type: 'text/vtt' }))
}

async function openPeek(storyboardUrl: string | null = storyboard()) {
  open = await openPlayer({
    prepare: (course) => void (course.storyboardUrl = storyboardUrl),
  })
  const video = await open.find<HTMLVideoElement>('video')
  await until(() => video.readyState >= 2)
  const slider = await open.find<HTMLInputElement>('.seek')
  const box = await open.find<HTMLElement>('.peek')
  const canvas = await open.find<HTMLCanvasElement>('.peek canvas')
  return { slider, box, canvas }
}

function point(slider: HTMLElement, share: number) {
  const { left, width, top } = slider.getBoundingClientRect()
  const at = { clientX: left + width * share, clientY: top + 5, pointerType: 'mouse' }
  slider.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }))
}

const colour = (canvas: HTMLCanvasElement) => [
  ...(canvas.getContext('2d')?.getImageData(8, 9, 1, 1).data.slice(0, 3) ?? []),
]

describe('F-STO-3: pictures over the ruler', () => {
  afterEach(() => open?.close())

  it('show the place that the mouse points at, with its time and chapter', async () => {
    const { slider, box, canvas } = await openPeek()
    expect(box.hidden).to.equal(true)
    point(slider, 0.75)
    expect(box.hidden).to.equal(false)
    expect(box.textContent).to.equal('00.15  Döngü')
    await until(() => !canvas.hidden)
    expect(colour(canvas)).to.deep.equal([0, 0, 255])
    point(slider, 0.25)
    expect(box.textContent).to.equal('00.05  Giriş')
    expect(colour(canvas)).to.deep.equal([255, 0, 0])
    slider.dispatchEvent(new PointerEvent('pointerleave'))
    expect(box.hidden).to.equal(true)
  })

  it('show for a moment where a key has led', async () => {
    const { box } = await openPeek()
    open.press('l')
    await until(() => !box.hidden)
    expect(box.textContent).to.equal('00.10  Döngü')
    await until(() => box.hidden)
  })

  it('stay inside the player at both ends', async () => {
    const { slider, box } = await openPeek()
    for (const share of [0.001, 0.999]) {
      point(slider, share)
      const [inner, outer] = [box, slider].map((one) => one.getBoundingClientRect())
      expect(inner?.left).to.be.at.least((outer?.left ?? 0) - 1)
      expect(inner?.right).to.be.at.most((outer?.right ?? 0) + 1)
    }
  })

  it('leave the time when there are none', async () => {
    const { slider, box, canvas } = await openPeek(null)
    point(slider, 0.5)
    expect(box.textContent).to.contain('00.10')
    expect(canvas.hidden).to.equal(true)
  })

  it('are read from a track whose addresses are relative to it', () => {
    const text = 'WEBVTT\n\n01:00:00.500 --> 01:00:01.000\nstoryboard-2.jpg#xywh=160,90,160,90\n'
    expect(parseStoryboard(text, 'https://a.example/media/t/f/storyboard.vtt')).to.deep.equal([
      {
        startMs: 3_600_500,
        url: 'https://a.example/media/t/f/storyboard-2.jpg',
        ...{ x: 160, y: 90, width: 160, height: 90 },
      },
    ])
  })
})
