import type { StepTaker } from '#catalog/domain/review_steps'
import { mayPublish } from '#catalog/policies/may_publish'
import { mayReview } from '#catalog/policies/may_review'
import type { Editor } from '#catalog/policies/editor_of'

/** What somebody is to the courses that they may open. */
export async function stepTakers(editor: Editor): Promise<StepTaker[]> {
  const isPublisher = await mayPublish(editor)
  return [
    'author',
    ...(mayReview(editor) ? (['reviewer'] as const) : []),
    ...(isPublisher ? (['publisher'] as const) : []),
  ]
}
