import { appUrl } from '#config/app'

/** What a tenant pastes into a page. The reserved height keeps the page from jumping. */
export function embedSnippet(key: string): string {
  return [
    `<script async src="${appUrl.origin}/embed/v1.js" data-key="${key}"></script>`,
    '<belgenet-catalog style="display:block;min-height:560px"></belgenet-catalog>',
  ].join('\n')
}
