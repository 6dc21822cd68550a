import { expect } from '@open-wc/testing'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'

let open: OpenPlayer
let video: HTMLVideoElement
let stage: HTMLElement

const at = (seconds: number) => expect(video.currentTime).to.be.closeTo(seconds, 0.05)

describe('F-PLY-1: the keys', () => {
  beforeEach(async () => {
    open = await openPlayer()
    video = await open.find('video')
    stage = await open.find('.stage')
    await until(() => video.readyState >= 2 && open.root.querySelector('.save span') !== null)
  })
  afterEach(() => open.close())

  it('k and space play and pause', async () => {
    open.press('k')
    await until(() => !video.paused)
    open.press(' ', stage)
    await until(() => video.paused)
  })

  it('j and l jump ten seconds, arrows five', () => {
    open.press('l')
    at(10)
    open.press('ArrowLeft', stage)
    at(5)
    open.press('ArrowRight', stage)
    open.press('j')
    at(0)
  })

  it('digits go to tenths', () => {
    open.press('3')
    at(6)
    open.press('0')
    at(0)
  })

  it('< and > change the speed by one step and never beyond the offer', () => {
    for (let presses = 0; presses < 9; presses++) open.press('>')
    expect(video.playbackRate).to.equal(2)
    open.press('<')
    expect(video.playbackRate).to.equal(1.75)
  })

  it('m mutes, arrows change the volume', () => {
    open.press('m')
    expect(video.muted).to.equal(true)
    open.press('ArrowDown', stage)
    expect(video.muted).to.equal(false)
    expect(video.volume).to.be.closeTo(0.9, 0.001)
  })

  it('c shows the captions in the language of the page, and hides them', async () => {
    open.press('c')
    const caption = await open.find('.caption')
    expect(caption.textContent?.trim()).to.equal('Merhaba kabuk')
    expect(caption.lang).to.equal('tr')
    open.press('c')
    await until(() => open.root.querySelector('.caption') === null)
  })

  it('? opens the list of keys', async () => {
    open.press('?')
    expect(await open.text('dialog[open]')).to.contain('Oynat ya da duraklat')
  })

  it('Caps Lock changes nothing', () => {
    open.press('L')
    at(10)
  })

  it('outside the player itself, arrows and space stay with the page', async () => {
    const outline = await open.find('.outline button')
    open.press('ArrowRight', outline)
    open.press(' ', outline)
    at(0)
    expect(video.paused).to.equal(true)
  })

  it('space on a focused button is that button’s', async () => {
    open.press(' ', await open.find('.controls [data-menu=settings]'))
    expect(video.paused).to.equal(true)
  })

  it('letters typed into the search are words', async () => {
    open.press('l', await open.find('.transcript input'))
    at(0)
  })

  it('keys with Ctrl or Alt belong to the browser', () => {
    const options = { key: 'l', ctrlKey: true, bubbles: true, composed: true }
    open.player.dispatchEvent(new KeyboardEvent('keydown', options))
    at(0)
  })

  it('a menu opens with the focus on what is chosen, Escape closes it and gives the focus back', async () => {
    const button = await open.find<HTMLButtonElement>('[data-menu=speed]')
    button.click()
    const chosen = await open.find<HTMLInputElement>('.menu :checked')
    await until(() => open.root.activeElement === chosen)
    open.press('Escape', chosen)
    await until(() => open.root.activeElement === button)
    expect(open.root.querySelector('.menu')).to.equal(null)
  })

  it('a choice in a menu holds for the next page', async () => {
    await open.click('[data-menu=speed]')
    const choices = await open.find('.menu')
    choices.querySelectorAll<HTMLInputElement>('input')[5]?.click()
    expect(video.playbackRate).to.equal(1.75)
    expect(JSON.parse(localStorage.getItem('belgenet-player') ?? '{}').rate).to.equal(1.75)
  })
})
