package post

const (
	memoryBase    = 1 << 20
	memoryPerByte = 400
)
