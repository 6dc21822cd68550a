import { expect } from '@open-wc/testing'
import { ScreenMode } from './screen-mode.js'

describe('F-PLY-1: full screen', () => {
  let stage: HTMLElement
  let screen: ScreenMode

  beforeEach(() => {
    stage = document.createElement('section')
    document.body.append(stage)
    screen = new ScreenMode({ changed: () => {}, isPlaying: () => true })
    screen.bind(stage)
  })

  afterEach(() => {
    screen.release()
    stage.remove()
  })

  it('covers the page where a browser has no full screen for elements', async () => {
    stage.requestFullscreen = undefined as never
    await screen.toggle()
    expect(screen.screen).to.equal('layer')
    await screen.toggle()
    expect(screen.screen).to.equal('inline')
  })

  it('covers the page when the browser refuses', async () => {
    stage.requestFullscreen = () => Promise.reject(new TypeError('not allowed'))
    await screen.toggle()
    expect(screen.screen).to.equal('layer')
  })

  it('the strip hides after three seconds of stillness and comes back with a move', async function () {
    stage.requestFullscreen = undefined as never
    await screen.toggle()
    await new Promise((resolve) => setTimeout(resolve, 3100))
    expect(screen.isIdle).to.equal(true)
    stage.dispatchEvent(new Event('pointermove'))
    expect(screen.isIdle).to.equal(false)
  })
})
