import { scenario } from '../../scenario.mjs'

export default scenario('what becomes of numbers, texts and objects in telemetry', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'sensor' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const raw = (values, options) =>
    t.tenant.send({
      method: 'POST',
      path: `${at}/timeseries/ANY`,
      raw: `{"ts":${t.T0},"values":${values}}`,
      ...options,
    })
  const read = async (keys) => {
    await t.tenant.get(`${at}/values/timeseries?keys=${keys}`)
    await t.tenant.get(`${at}/values/timeseries?keys=${keys}&useStrictDataTypes=true`)
  }
  await raw('{"int":25,"neg":-3,"exp":1e3,"one":1.0,"double":25.50,"small":0.0000001,"true":true,"false":false}')
  await read('int,neg,exp,one,double,small,true,false')
  await raw(
    '{"t1":"25","t2":"007","t3":"25.50","t4":"abc","t5":"","t6":"1e5","t7":"-1","t8":" 1","t9":"true","t10":"0x1F","t11":"1.","t12":"+1"}',
    { note: 'texts that look like numbers' },
  )
  await read('t1,t2,t3,t4,t5,t6,t7,t8,t9,t10,t11,t12')
  await raw(
    '{"max":9223372036854775807,"over":9223372036854775808,"long":12345678901234567890123,"pi":3.14159265358979323846,"big":1e20,"textover":"9223372036854775808"}',
    { note: 'large numbers' },
  )
  await read('max,over,long,pi,big,textover')
  await raw('{"object":{"a":1,"b":[true,null,"x"]},"array":[1,"2",{}],"empty":{},"none":[]}')
  await read('object,array,empty,none')
  await raw('{"a":1,"n":null}', { note: 'null' })
  await raw('{"nan":NaN}', { note: 'not a number' })
  await raw('{"text":"line\\nbreak \\u00e4 \\"quoted\\" <b>"}')
  await read('text,nan')
})
