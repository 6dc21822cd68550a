import { BaseSchema } from '@adonisjs/lucid/schema'

/** A film that lies elsewhere has no file. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(/* sql */ `
      alter table playback_sessions alter column file_id drop not null;
    `)
  }
}
