import { planStoryboard, sheetName } from '#storage/domain/storyboard_track'
import { encode } from '#storage/video/encode'
import { filmInput } from '#storage/video/examine_video'
import { factsOf, type Made, type StepInput } from '#storage/video/steps/step'

/** From this distance on key frames are near enough, and decoding only them is much faster. */
const KEY_FRAMES_FROM_MS = 10_000

/** Small pictures of the whole film, for whoever looks for a place in it. */
export async function makeStoryboard(input: StepInput): Promise<Made<'storyboard'>> {
  const { workshop, set } = input
  const film = factsOf(set)
  const board = planStoryboard(film)
  const { intervalMs, width, height, columns, rows, count } = board
  const skip = intervalMs >= KEY_FRAMES_FROM_MS ? ['-skip_frame', 'nokey'] : []
  const picture = `fps=1000/${intervalMs}:round=up,scale=${width}:${height}`
  const args = [
    ...[...skip, ...filmInput(workshop.film), '-an'],
    ...['-vf', `${picture},tile=${columns}x${rows}`, '-q:v', '5'],
    ...['-f', 'image2', workshop.path('storyboard-%d.jpg')],
  ]
  await encode({ ...input, args, durationMs: film.durationMs })
  const sheets = Math.ceil(count / (columns * rows))
  const names = Array.from({ length: sheets }, (_, index) => sheetName(index + 1))
  return {
    facts: board,
    files: new Map(names.map((name) => [name, workshop.path(name)])),
    isWhole: true,
  }
}
