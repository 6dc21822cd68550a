import type { Editor } from '#catalog/policies/editor_of'
import { settings } from '#tenancy/contract'

/** Publishing is the admins', and the authors' own where the academy trusts them with it. */
export async function mayPublish({ managesAll }: Editor): Promise<boolean> {
  if (managesAll) {
    return true
  }
  const { instructorsPublish } = await settings.read('learning')
  return instructorsPublish
}
