// A first script: `tbx run --demo scripts/examples/hello.ts`. `api`, `args` and `console` are there.
const user = await api.auth.getUser()
console.log(`Hello ${user.email}`)

let count = 0
for await (const device of api.device.getTenantDevices.all({ sortProperty: 'name' })) {
  count++
  console.log(`${device.name} (${device.type})`)
}
console.log(`${count} devices`)
