package date_test

var allExceptions = map[string]string{}

var timeExceptions = map[string]string{}

var skeletonExceptions = map[string]string{}

var rangeExceptions = map[string]string{}
