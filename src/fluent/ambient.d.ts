// The SDK's catalog types name the browser's File; Fluent sources are compiled without the DOM library.
type File = unknown

/** A page of src/client, as the SDK's client build leaves it. */
declare module '*.html' {
    const page: string
    export default page
}
