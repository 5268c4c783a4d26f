// The SDK's catalog types name the browser's File; Fluent sources are compiled without the DOM library.
type File = unknown
