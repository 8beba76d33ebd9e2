export default { ssr: true, buildDirectory: process.env.BUILT };
