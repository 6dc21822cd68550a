import { icon } from '../../../base/icon.js'

const play = icon('M5 5a2 2 0 0 1 3-1.7l12 7a2 2 0 0 1 0 3.4l-12 7A2 2 0 0 1 5 19z')

export const lessonIcons = {
  video: play,
  youtube: play,
  hls: play,
  text: icon('M4 6h16', 'M4 12h16', 'M4 18h9'),
  file: icon('M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8z', 'M14 2v6h6'),
}
