module.exports = Object.assign({ host: process.env.HOST }, process.env);
