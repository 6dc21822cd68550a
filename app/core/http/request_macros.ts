import { HttpRequest } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { UnsupportedContentType } from '#core/errors'
import { refuseUnknownFields } from '#core/http/strict_fields'

declare module '@adonisjs/core/http' {
  interface HttpRequest {
    /**
     * Validates the query of a GET and the body of everything else. A field that the validator
     * does not know is an error: a misspelt name must not be ignored in silence. A body is JSON.
     */
    strict<Schema extends SchemaTypes>(
      validator: VineValidator<Schema, undefined>
    ): Promise<Infer<VineValidator<Schema, undefined>>>
  }
}

HttpRequest.macro('strict', async function (this: HttpRequest, validator) {
  const isRead = this.method() === 'GET' || this.method() === 'HEAD'
  // A request may say that its body is empty; then there is none to be of a wrong type.
  const isEmpty = this.header('content-length') === '0'
  if (!isRead && this.hasBody() && !isEmpty && this.is(['json']) === null) {
    throw new UnsupportedContentType()
  }
  const input = isRead ? this.qs() : this.body()
  refuseUnknownFields(validator, input)
  return validator.validate(input, {
    meta: undefined,
    messagesProvider: this.ctx?.i18n.createMessagesProvider(),
  })
})
