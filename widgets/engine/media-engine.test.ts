import { expect } from '@open-wc/testing'
import { attachMedia, type MediaFailure } from './media-engine.js'

function failure(url: string, type: string): Promise<MediaFailure> {
  const video = document.createElement('video')
  return new Promise((resolve) => attachMedia(video, { url, type }, resolve))
}

describe('attachMedia', () => {
  it('F-PLY-1: says that this browser cannot play the type', async () => {
    const code = await failure('data:video/x-ms-wmv;base64,AAAA', 'video/x-ms-wmv')
    expect(code).to.equal('E_MEDIA_UNSUPPORTED')
  })

  it('F-PLY-1: says that the bytes did not come', async () => {
    expect(await failure('/nowhere.mp4', 'video/mp4')).to.equal('E_MEDIA_UNREACHABLE')
  })

  it('F-PLY-1: lets go of the file and of its errors', async () => {
    const video = document.createElement('video')
    const heard: string[] = []
    const detach = attachMedia(video, { url: '/nowhere.mp4', type: 'video/mp4' }, (code) =>
      heard.push(code)
    )
    detach()
    video.dispatchEvent(new Event('error'))
    expect(video.hasAttribute('src')).to.equal(false)
    expect(heard).to.deep.equal([])
  })
})
