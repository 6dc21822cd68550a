import ts from 'typescript'

/** What controllers see of the framework and of core, as far as its types are read. */
const SURROUNDINGS = {
  '/app/core/errors.ts': `
    export class DomainError extends Error { static status = 400; static code = 'E' }
    export class NotFound extends DomainError { static status = 404; static code = 'E_NOT_FOUND' }`,
  '/framework.d.ts': `
    declare class HttpResponse {
      status(code: number): this
      header(name: string, value: string): this
      created(body?: unknown): void
      noContent(): void
      send(body: unknown): void
    }
    declare class HttpRequest {
      header(name: string): string | undefined
      strict<Value>(validator: { value: Value }): Promise<Value>
    }
    interface HttpContext {
      request: HttpRequest
      response: HttpResponse
      params: Record<string, any>
      serialize(value: unknown): Promise<{ data: unknown }>
    }`,
}

/** Parsed once: they are the bulk of every program. */
const libraries = new Map<string, ts.SourceFile | undefined>()

export interface VirtualSource {
  checker: ts.TypeChecker
  file(path: string): ts.SourceFile
}

/** A program of texts by path; imports between them are relative. */
export function virtualSource(texts: Record<string, string>): VirtualSource {
  const all: Record<string, string> = { ...SURROUNDINGS, ...texts }
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.directoryExists = undefined
  host.fileExists = (path) => path in all || fileExists(path)
  host.readFile = (path) => all[path] ?? readFile(path)
  host.getSourceFile = (path, target) => {
    if (path in all) {
      return ts.createSourceFile(path, all[path], target, true)
    }
    libraries.set(path, libraries.get(path) ?? getSourceFile(path, target))
    return libraries.get(path)
  }
  const program = ts.createProgram(Object.keys(all), options, host)
  return {
    checker: program.getTypeChecker(),
    file: (path) => program.getSourceFile(path)!,
  }
}
