import { takePoster } from '#storage/video/take_poster'
import { factsOf, type Made, type StepInput } from '#storage/video/steps/step'
import { ToolFailed } from '#storage/video/tool_failed'

/** A picture for the moment before the film plays. */
export async function makePoster({ workshop, set }: StepInput): Promise<Made<'poster'>> {
  const poster = await takePoster(workshop.staging, workshop.film, factsOf(set))
  if (!poster) {
    throw new ToolFailed('no picture could be taken')
  }
  return { facts: {}, files: new Map([['poster.jpg', poster.localPath]]), isWhole: true }
}
