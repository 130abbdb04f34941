// The page behind an address that holds nothing.

export const missingPage = (): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Nothing here</title>
<style>:root{color-scheme:light dark}body{font:1.1rem/1.6 Georgia,serif;max-width:36rem;margin:20vh auto;padding:0 1.25rem}</style></head>
<body><main><h1>Nothing is published here</h1><p>Check the address. A report that was taken back says so at its own address.</p></main></body>
</html>
`;
