import { expect } from '@open-wc/testing'
import { closeFrames, openFrame, until, type FrameWindow } from './testing/frame.js'

const script = '<script src="/embed/real/v1.js" data-key="pk_1"></script>'
const catalog = '<belgenet-catalog></belgenet-catalog>'

const policy = (rules: string) => `<meta http-equiv="Content-Security-Policy" content="${rules}">`
const element = (page: FrameWindow) => page.document.querySelector('belgenet-catalog')!
const inside = (page: FrameWindow, selector: string) =>
  element(page).shadowRoot?.querySelector<HTMLElement>(selector)
const styleOf = (page: FrameWindow, selector: string) =>
  getComputedStyle(inside(page, selector) ?? element(page))

/** A page with the catalog, once its course is there. */
async function open(head: string, body = script + catalog): Promise<FrameWindow> {
  const page = await openFrame(head + body)
  await until(() => Boolean(inside(page, '.title')))
  return page
}

describe('F-EMB-1: the elements as they are shipped, on pages that are not ours', () => {
  after(closeFrames)

  it('need nothing but script-src and connect-src of a strict policy', async () => {
    const page = await open(policy("default-src 'none'; script-src 'self'; connect-src 'self'"))
    expect(styleOf(page, '.button').minBlockSize).to.equal('44px')
    expect(page.violations).to.deep.equal([])
  })

  it('work where only a nonce lets scripts in', async () => {
    const page = await open(
      policy("default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src 'self'"),
      script.replace('<script', '<script nonce="x"') + catalog
    )
    expect(page.violations).to.deep.equal([])
  })

  it('work where Trusted Types are required', async () => {
    const page = await open(
      policy("require-trusted-types-for 'script'; trusted-types lit-html belgenet-html")
    )
    inside(page, '.title')?.click()
    const course = () => inside(page, 'belgenet-course')?.shadowRoot
    await until(() => Boolean(course()?.querySelector('.prose em')))
    expect(page.violations).to.deep.equal([])
  })

  it('do not follow the page’s base address', async () => {
    await open(
      '<base href="https://elsewhere.example/">',
      `<script src="${location.origin}/embed/real/v1.js" data-key="pk_1"></script>${catalog}`
    )
  })

  it('keep their shape under hostile styles', async () => {
    const page = await open(`<style>
      * { all: unset }
      html { font-size: 7px; direction: rtl }
      body { font: italic 700 9px/1 cursive; color: red; text-align: right; letter-spacing: 4px;
        text-transform: uppercase; text-indent: 30px; word-spacing: 9px; visibility: hidden;
        -webkit-text-fill-color: magenta }
      div, button, li { border: 9px solid lime; margin: 20px }
    </style>`)
    const host = getComputedStyle(element(page))
    expect(host.display).to.equal('block')
    expect(host.fontSize).to.equal('16px')
    expect(host.direction).to.equal('ltr')
    const inner = styleOf(page, '.base')
    expect(inner.letterSpacing).to.equal('normal')
    expect(inner.textTransform).to.equal('none')
    expect(inner.visibility).to.equal('visible')
    expect(inner.webkitTextFillColor).to.equal(inner.color)
    expect(inner.fontSize).to.equal('16px')
    expect(inner.color).not.to.equal('rgb(255, 0, 0)')
    expect(styleOf(page, '.title').fontStyle).to.equal('normal')
    expect(styleOf(page, '.title').marginTop).to.equal('0px')
  })

  it('give back the place that the snippet kept', async () => {
    const kept = '<belgenet-catalog style="display: block; min-height: 3000px"></belgenet-catalog>'
    const page = await open('', script + kept)
    await until(() => element(page).hasAttribute('ready'))
    expect(element(page).getBoundingClientRect().height).to.be.lessThan(1500)
  })

  it('F-EMB-3: put black or white on any accent, whichever is read better', async () => {
    const onAccent = async (accent: string) => {
      const page = await open(`<style>belgenet-catalog { --belgenet-accent: ${accent} }</style>`)
      inside(page, '.foot .link:last-child')?.click()
      await until(() =>
        Boolean(inside(page, 'belgenet-sign-in')?.shadowRoot?.querySelector('.primary'))
      )
      const primary = inside(page, 'belgenet-sign-in')?.shadowRoot?.querySelector('.primary')
      return getComputedStyle(primary!).color
    }
    expect(await onAccent('#ffd400')).to.equal('color(srgb-linear 0 0 0)')
    expect(await onAccent('#d63a22')).to.equal('color(srgb-linear 1 1 1)')
  })

  it('F-EMB-3: are dark when the page says so', async () => {
    const page = await open('<style>belgenet-catalog { --belgenet-scheme: dark }</style>')
    const [lightness] = /[\d.]+/.exec(styleOf(page, '.base').backgroundColor) ?? []
    expect(Number(lightness)).to.be.lessThan(0.3)
  })
})
