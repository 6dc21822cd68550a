import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import i18nManager from '@adonisjs/i18n/services/main'
import type { SourceFacts } from '#core/openapi/handler_facts'
import type { OpenApiDocument } from '#core/openapi/open_api_document'
import { apiRoutes } from '#core/openapi/document/api_routes'
import { buildDocument } from '#core/openapi/document/build_document'
import facts from './handlers.json' with { type: 'json' }

/** The OpenAPI document of the running product, built once for each language. */
class ApiDescription {
  readonly #version: string = JSON.parse(readFileSync(app.makePath('package.json'), 'utf8')).version
  readonly #documents = new Map<string, OpenApiDocument>()

  async forLocale(locale: string): Promise<OpenApiDocument> {
    const known = this.#documents.get(locale) ?? (await this.build(locale, facts as SourceFacts))
    this.#documents.set(locale, known)
    return known
  }

  /** @param source what the source says, when it is not what was built with the product */
  build(locale: string, source: SourceFacts): Promise<OpenApiDocument> {
    const i18n = i18nManager.locale(locale)
    return buildDocument({
      routes: apiRoutes(router),
      source,
      version: this.#version,
      say: (key) => i18n.formatMessage(`api.${key}`),
    })
  }
}

export const apiDescription = new ApiDescription()
