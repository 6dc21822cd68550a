import { HttpRequest } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { UnsupportedContentType } from '#core/errors'
import { refuseBrokenText } from '#core/http/refuse_broken_text'
import { refuseUnknownFields } from '#core/http/strict_fields'

declare module '@adonisjs/core/http' {
  interface HttpRequest {
    /**
     * Validates the query of a GET and the body of everything else. A field that the validator
     * does not know is an error: a misspelt name must not be ignored in silence. A body is JSON, or
     * a form whose files have been received.
     */
    strict<Schema extends SchemaTypes>(
      validator: VineValidator<Schema, undefined>
    ): Promise<Infer<VineValidator<Schema, undefined>>>
  }
}

HttpRequest.macro('strict', async function (this: HttpRequest, validator) {
  const isRead = this.method() === 'GET' || this.method() === 'HEAD'
  const isReceived = this.is(['json']) !== null || this.multipart?.state === 'success'
  // A request may say that its body is empty; then there is none to be of a wrong type.
  const isEmpty = this.header('content-length') === '0'
  if (!isRead && this.hasBody() && !isEmpty && !isReceived) {
    throw new UnsupportedContentType()
  }
  const input = isRead ? this.qs() : this.body()
  if (this.multipart) {
    refuseBrokenText(this.except(Object.keys(this.allFiles())))
  }
  refuseUnknownFields(validator, input)
  return validator.validate(input, {
    meta: undefined,
    messagesProvider: this.ctx?.i18n.createMessagesProvider(),
  })
})
