import type { Editor } from '#catalog/policies/editor_of'

/** Approving and sending back is the admins'. */
export function mayReview({ managesAll }: Editor): boolean {
  return managesAll
}
