-- Asks for the addresses in ADRESSEN in turn, as whoever COOKIE says. With FORMULIEREN, a file of lines "address<tab>body",
-- it sends those instead, each once and with a key of its own, and stops when there are no more.
local addresses, forms = {}, {}
for word in (os.getenv("ADRESSEN") or ""):gmatch("%S+") do addresses[#addresses + 1] = word end
if (os.getenv("FORMULIEREN") or "") ~= "" then
  for line in io.lines(os.getenv("FORMULIEREN")) do forms[#forms + 1] = line end
end

local headers = { Cookie = os.getenv("COOKIE") or "" }
local turn = 0
math.randomseed(os.time() * 1000 + (os.clock() * 1e6) % 1000)

local function key()
  return string.format("%08x-%04x-7%03x-8%03x-%06x%06x", math.random(0, 0x7fffffff), math.random(0, 0xffff),
    math.random(0, 0xfff), math.random(0, 0xfff), math.random(0, 0xffffff), math.random(0, 0xffffff))
end

function request()
  turn = turn + 1
  if #forms == 0 then return wrk.format("GET", addresses[(turn - 1) % #addresses + 1], headers) end
  if turn > #forms then
    wrk.thread:stop()
    return wrk.format("GET", "/gezondheid")
  end
  local address, body = forms[turn]:match("^(.-)\t(.*)$")
  headers["Content-Type"] = "application/x-www-form-urlencoded"
  return wrk.format("POST", address, headers, "sleutel=" .. key() .. "&" .. body)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("UITKOMST %d %d %.3f %.3f %d\n", summary.requests, summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
