import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { SourceFacts } from '#core/openapi/handler_facts'
import { handlersOf } from '#core/openapi/source/handlers_of'
import { HandlerReader } from '#core/openapi/source/handler_reader'
import { nameShapes } from '#core/openapi/source/name_shapes'
import { TypeSchemas } from '#core/openapi/source/type_schemas'

/** Shapes that no handler returns but every route may answer. */
const ALWAYS = [{ file: 'app/core/http/problem.ts', name: 'Problem' }]

/** Reads the whole product with the TypeScript checker, which takes some seconds. */
export function readSource(root: string): SourceFacts {
  const paths = ownFiles(root)
  const program = programOf(root, paths)
  const checker = program.getTypeChecker()
  const schemas = new TypeSchemas(checker)
  const reader = new HandlerReader(checker, schemas)
  const handlers: SourceFacts['handlers'] = {}
  for (const path of paths) {
    for (const [name, code] of handlersOf(path, program.getSourceFile(join(root, path)))) {
      handlers[name] = reader.read(code, name)
    }
  }
  for (const { file, name } of ALWAYS) {
    const source = program.getSourceFile(join(root, file))
    const shape = source?.statements.filter(ts.isInterfaceDeclaration).find(isCalled(name))
    if (shape) {
      schemas.of(checker.getTypeAtLocation(shape), name)
    }
  }
  return nameShapes({ handlers, shapes: schemas.shapes, statuses: reader.statuses })
}

const isCalled = (name: string) => (declaration: ts.InterfaceDeclaration) =>
  declaration.name.text === name

function programOf(root: string, paths: string[]): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} }
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, host)
  const options = { ...config?.options, noEmit: true }
  return ts.createProgram({ rootNames: paths.map((path) => join(root, path)), options })
}

function ownFiles(root: string): string[] {
  return readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `app/${path.replaceAll('\\', '/')}`)
    .sort()
}
