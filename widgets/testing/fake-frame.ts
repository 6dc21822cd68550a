/** A page that speaks as YouTube's player in a frame does: twenty seconds, told ten times a second. */
const page = `<!doctype html><script>
  let at = 0, state = -1, rate = 1, timer = 0
  const tell = (event, info) => parent.postMessage(JSON.stringify({ event, info, id: 1 }), '*')
  const turn = (next) => {
    state = next
    tell('onStateChange', state)
    clearInterval(timer)
    if (state === 1) timer = setInterval(tick, 100)
  }
  const tick = () => {
    at = Math.min(20, at + 0.1 * rate)
    tell('infoDelivery', { currentTime: at, playerState: state, playbackRate: rate })
    if (at >= 20) turn(0)
  }
  const deeds = {
    playVideo: () => turn(1),
    pauseVideo: () => turn(2),
    seekTo: (seconds) => { at = seconds },
    setPlaybackRate: (wanted) => { rate = wanted },
  }
  addEventListener('message', ({ data }) => {
    const { event, func, args } = JSON.parse(data)
    if (event === 'listening') tell('initialDelivery', { currentTime: at, duration: 20, playerState: state })
    if (event === 'command' && func === 'fail') tell('onError', 150)
    if (event === 'command') deeds[func]?.(...args)
  })
</script>`

/** Its address, of the page's own origin. */
export function fakeFrame(): string {
  return URL.createObjectURL(new Blob([page], { type: 'text/html' }))
}
