import { origin } from '../../../lib/origin.js'
import { session } from '../../../lib/session.js'

/** A file of a draft as an address that an image can load: its bytes come with the author's token. */
export async function authorFile(courseId: string, fileId: string): Promise<string> {
  const token = await session.token()
  const path = `${origin.api}api/v1/authoring/courses/${courseId}/files/${fileId}`
  const response = await fetch(path, { headers: token ? { authorization: `Bearer ${token}` } : {} })
  if (!response.ok) throw new Error(`file ${response.status}`)
  return URL.createObjectURL(await response.blob())
}
