import vine from '@vinejs/vine'

/** Every list: `?after=<cursor>&limit=20`; a cursor may hold the longest title, in base64. */
export const cursorPaging = {
  after: vine.string().maxLength(1_000).optional(),
  limit: vine.number().withoutDecimals().range([1, 100]).optional(),
}

/** Tables of the portal, where people jump to a page: `?page=1&perPage=25` */
export const tablePaging = {
  page: vine.number().withoutDecimals().range([1, 10_000]).optional(),
  perPage: vine.number().withoutDecimals().range([1, 100]).optional(),
}
