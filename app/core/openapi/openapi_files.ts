import app from '@adonisjs/core/services/app'
import { format, resolveConfig } from 'prettier'
import { apiDescription } from '#core/openapi/api_description'
import { clientTypes } from '#core/openapi/client/client_types'
import { readSource } from '#core/openapi/source/read_source'

/** What `node ace openapi:build` writes, by path: the facts of the source, and the portal's types. */
export async function openapiFiles(): Promise<Map<string, string>> {
  const source = readSource(app.makePath())
  const document = await apiDescription.build('en', source)
  const texts = {
    'app/core/openapi/handlers.json': JSON.stringify(source),
    'portal/src/lib/api-types.d.ts': clientTypes(document),
  }
  const formatted = Object.entries(texts).map(async ([path, text]) => {
    const filepath = app.makePath(path)
    const options = await resolveConfig(filepath)
    return [path, await format(text, { ...options, filepath })] as const
  })
  return new Map(await Promise.all(formatted))
}
