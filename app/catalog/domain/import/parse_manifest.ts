import { errors as vineErrors } from '@vinejs/vine'
import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { expandShorthands } from '#catalog/domain/import/expand_shorthands'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { judgeLesson, type Finding } from '#catalog/domain/import/judge_lesson'
import { manifestSchema, type Manifest } from '#catalog/domain/import/manifest_schema'
import { UnknownFields } from '#core/errors'
import { refuseUnknownFields } from '#core/http/strict_fields'

interface Parsed {
  manifest: Manifest | null
  problems: ImportProblem[]
}

/** Reads a manifest; every problem names its line, and all are found in one go. */
export async function parseManifest(text: string, path: string): Promise<Parsed> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true })
  const syntax = syntaxProblems(document, lines, path)
  if (syntax.length > 0) {
    return { manifest: null, problems: syntax }
  }
  const { manifest, findings } = await judge(document.toJS())
  const problems = findings.map(({ field, reason, values }) => {
    const details = { path, line: lineOf(document, lines, field), reason }
    const shown = field.replace(/\.(\d+)/g, (_, index) => `[${Number(index) + 1}]`)
    return new ImportProblem('E_MANIFEST_INVALID', {
      ...details,
      values: { ...values, field: shown },
    })
  })
  return { manifest: problems.length > 0 ? null : manifest, problems }
}

function syntaxProblems(document: Document, lines: LineCounter, path: string): ImportProblem[] {
  const problems = document.errors.map(({ message, pos }) => {
    const values = { message: message.split('\n')[0] }
    const { line } = lines.linePos(pos[0])
    return new ImportProblem('E_MANIFEST_INVALID', { path, line, reason: 'yaml', values })
  })
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      const { line } = lines.linePos(node.range?.[0] ?? 0)
      problems.push(new ImportProblem('E_MANIFEST_INVALID', { path, line, reason: 'alias' }))
    }
  })
  return problems
}

async function judge(raw: unknown): Promise<{ manifest: Manifest | null; findings: Finding[] }> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { manifest: null, findings: [{ field: '', reason: 'object' }] }
  }
  const input = expandShorthands(raw as Record<string, unknown>)
  const findings = unknownFields(input)
  try {
    const manifest = await manifestSchema.validate(input)
    return { manifest, findings: [...findings, ...kindFindings(manifest)] }
  } catch (error) {
    if (!(error instanceof vineErrors.E_VALIDATION_ERROR)) {
      throw error
    }
    return { manifest: null, findings: [...findings, ...error.messages.map(findingOf)] }
  }
}

function unknownFields(input: object): Finding[] {
  try {
    refuseUnknownFields(manifestSchema, input)
    return []
  } catch (error) {
    if (!(error instanceof UnknownFields)) {
      throw error
    }
    const items = error.details.items ?? []
    return items.map(({ pointer }) => ({
      field: pointer.slice(1).replaceAll('/', '.'),
      reason: 'unknown',
    }))
  }
}

interface VineMessage {
  field: string
  rule: string
  meta?: { min?: number; max?: number; choices?: string[]; language?: string }
}

function findingOf({ field, rule, meta = {} }: VineMessage): Finding {
  const { min, max, choices, language } = meta
  const values = Object.entries({ min, max, choices: choices?.join(', '), language })
  const known = values.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  return { field, reason: rule.replaceAll('.', '_'), values: Object.fromEntries(known) }
}

function kindFindings({ modules }: Manifest): Finding[] {
  return modules.flatMap(({ lessons }, m) =>
    lessons.flatMap((lesson, l) => judgeLesson(lesson, `modules.${m}.lessons.${l}`))
  )
}

/** Of the field, or of the closest thing around it that is written down. */
function lineOf(document: Document, lines: LineCounter, field: string): number {
  const keys = field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) {
      return lines.linePos(node.range[0]).line
    }
  }
  return 1
}
